"""Training of the shipped models; needs the extra [training], never imported by the program."""
