throw new System.InvalidOperationException("thrown by the imported file");
