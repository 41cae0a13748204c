@sh "%~dp0gh" %*
