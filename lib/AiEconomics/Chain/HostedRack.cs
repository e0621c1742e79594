using AiEconomics.Capex;
using AiEconomics.Financing;
using AiEconomics.Units;

namespace AiEconomics.Chain;

/// <summary>A rack of accelerators with the place that houses it: the first link of the chain.</summary>
/// <param name="Computers">Price of the rack's machines with their network, above zero.</param>
/// <param name="Place">Price of building, power and cooling for it.</param>
/// <param name="Accelerators">In the rack, above zero.</param>
/// <param name="Power">That the rack draws at full work, at the site's meter.</param>
/// <param name="Life">Of the machines, above zero.</param>
/// <param name="Rate">What capital costs a year.</param>
/// <param name="Tariff">Price of a kilowatt-hour.</param>
/// <param name="Upkeep">Staff and maintenance a year, as a part of the machines' price.</param>
public readonly record struct HostedRack(
    Usd Computers, Usd Place, GpuCount Accelerators, Watts Power, Years Life, InterestRate Rate, UsdPerKilowattHour Tariff, Fraction Upkeep)
{
    /// <summary>How long building, power and cooling serve: 15 years, by agreement; the depreciation of large owners lies around it.</summary>
    public static Years PlaceLife { get; } = Years.FromYears(15);

    /// <summary>What the rack and its place cost to buy.</summary>
    public Usd Price => Computers + Place;

    /// <summary>What must come back in a year of the machines' life, with interest.</summary>
    public Usd Recovery => Annuity.CapitalRecovery(Computers, Rate, Life) + Annuity.CapitalRecovery(Place, Rate, PlaceLife);

    /// <summary>Electricity, staff and maintenance of a year in which so many hours are sold; an idle rack draws nothing here.</summary>
    /// <param name="sold">Part of the hours.</param>
    public Usd Running(Fraction sold) => GigawattCost.Electricity(Power, sold, Tariff) + Upkeep.Ratio * Computers;
}
