package decursus.exchange.mapping.profile;

/// In which order a column's dates such as 03/04/2021 are written. Dates that begin with the year need none.
public enum DateOrder {
    DAY_FIRST, MONTH_FIRST
}
