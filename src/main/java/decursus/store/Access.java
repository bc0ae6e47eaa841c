package decursus.store;

/// What a store is opened for.
public enum Access { READ_ONLY, READ_WRITE }
