"""The desk in a browser: pages made on the server from a desk file that is only read."""
