package decursus.domain.result;

/// How settled a result is, as its source says.
public enum ResultStatus { PRELIMINARY, FINAL, CORRECTED, NOT_STATED }
