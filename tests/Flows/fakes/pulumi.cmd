@sh "%~dp0pulumi" %*
