package decursus.exchange.mapping.profile;

/// What stands between the ones and the tenths of a column's numbers.
public enum DecimalMark {
    POINT, COMMA
}
