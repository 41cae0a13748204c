@sh "%~dp0aws" %*
