let helped value = value * 2
