namespace AiEconomics.Financing;

/// <summary>How the days between two dates are counted as parts of a year.</summary>
public enum DayCount
{
    /// <summary>Days over 365, leap years or not: XNPV and XIRR of Excel, basis 3 of its YEARFRAC.</summary>
    Actual365,

    /// <summary>Days over 360: floating rates such as SOFR; basis 2 of YEARFRAC.</summary>
    Actual360,

    /// <summary>Every month has 30 days, by the rules of American bonds: basis 0 of YEARFRAC.</summary>
    Thirty360,

    /// <summary>Days of leap years over 366 and others over 365, each for itself, after ISDA; basis 1 of YEARFRAC averages instead.</summary>
    ActualActual,
}
