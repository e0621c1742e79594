int Helped(int value) => value + 1;
