int broken = noSuchName;
