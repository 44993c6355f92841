"""Months, and words before a date, of languages that Stemma does not read yet: a page in any language is dated."""

MONTHS_ABROAD = {
    # German, Dutch
    "januar": 1, "jänner": 1, "januari": 1, "februar": 2, "februari": 2, "märz": 3, "maart": 3, "mai": 5, "mei": 5,
    "juni": 6, "juli": 7, "augustus": 8, "oktober": 10, "dezember": 12,
    # French
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7, "août": 8, "aout": 8,
    "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
    # Spanish, Portuguese, Galician
    "enero": 1, "janeiro": 1, "xaneiro": 1, "febrero": 2, "fevereiro": 2, "febreiro": 2, "marzo": 3, "março": 3,
    "abril": 4, "mayo": 5, "maio": 5, "junio": 6, "junho": 6, "julio": 7, "julho": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "setembro": 9, "octubre": 10, "outubro": 10, "noviembre": 11, "novembro": 11, "diciembre": 12,
    "dezembro": 12,
    # Italian, Catalan
    "gennaio": 1, "gener": 1, "febbraio": 2, "febrer": 2, "aprile": 4, "maggio": 5, "maig": 5, "giugno": 6, "juny": 6,
    "luglio": 7, "juliol": 7, "settembre": 9, "setembre": 9, "ottobre": 10, "dicembre": 12, "desembre": 12,
    # Danish, Norwegian, Swedish, Finnish
    "marts": 3, "maj": 5, "augusti": 8, "desember": 12, "tammikuuta": 1, "helmikuuta": 2, "maaliskuuta": 3,
    "huhtikuuta": 4, "toukokuuta": 5, "kesäkuuta": 6, "heinäkuuta": 7, "elokuuta": 8, "syyskuuta": 9, "lokakuuta": 10,
    "marraskuuta": 11, "joulukuuta": 12,
    # Polish, Czech, Russian, Ukrainian (as they stand beside a day)
    "stycznia": 1, "lutego": 2, "marca": 3, "kwietnia": 4, "maja": 5, "czerwca": 6, "lipca": 7, "sierpnia": 8,
    "września": 9, "października": 10, "listopada": 11, "grudnia": 12, "ledna": 1, "února": 2, "března": 3,
    "dubna": 4, "května": 5, "června": 6, "července": 7, "srpna": 8, "září": 9, "října": 10, "listopadu": 11,
    "prosince": 12, "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8,
    "сентября": 9, "октября": 10, "ноября": 11, "декабря": 12, "січня": 1, "лютого": 2, "березня": 3, "квітня": 4,
    "травня": 5, "червня": 6, "липня": 7, "серпня": 8, "вересня": 9, "жовтня": 10, "листопада": 11, "грудня": 12,
    # Turkish, Indonesian, Romanian
    "ocak": 1, "şubat": 2, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7, "ağustos": 8, "eylül": 9, "ekim": 10,
    "kasım": 11, "aralık": 12, "maret": 3, "agustus": 8, "ianuarie": 1, "februarie": 2, "martie": 3,
    "aprilie": 4, "iunie": 6, "iulie": 7, "septembrie": 9, "octombrie": 10, "noiembrie": 11, "decembrie": 12,
}  # fmt: skip
"""In lower case; what English has too is not repeated."""

PUBLISHED_ABROAD = (
    "veröffentlicht", "erstellt", "erschienen", "publiziert", "geschrieben", "publié", "publiée", "paru", "rédigé",
    "écrit", "mis en ligne", "publicado", "publicada", "publicación", "subido", "publicação", "pubblicato",
    "pubblicata", "scritto", "inserito", "gepubliceerd", "geplaatst", "publicerad", "publicerat", "publisert",
    "publiceret", "udgivet", "julkaistu", "opublikowano", "dodano", "publikováno", "vydáno", "yayınlanma",
    "yayınlandı", "eklenme", "опубликовано", "опубліковано", "публикация", "diterbitkan", "publicat", "publikované",
)  # fmt: skip
UPDATED_ABROAD = (
    "aktualisiert", "geändert", "änderung", "überarbeitet", "stand", "mis à jour", "mise à jour", "modifié",
    "modifiée", "actualizado", "actualizada", "actualización", "modificado", "atualizado", "atualização",
    "aggiornato", "aggiornata", "modificato", "bijgewerkt", "gewijzigd", "uppdaterad", "uppdaterat", "oppdatert",
    "opdateret", "päivitetty", "zaktualizowano", "aktualizacja", "aktualizováno", "güncelleme", "güncellendi",
    "обновлено", "оновлено", "diperbarui", "actualizat",
)  # fmt: skip
"""In lower case, as the others are; only beside a date do they say anything."""
