using AiEconomics.Units;

namespace AiEconomics.Tests.Units;

public class QuantityTests
{
    // By hand: 2.3 million hours at 2 dollars are 4.6 million dollars; 4.6e6 / 2 = 2.3e6.
    [Fact]
    public void Hours_times_rent_is_money_and_back()
    {
        var rent = UsdPerGpuHour.FromDollars(2);
        var hours = GpuHours.FromMillions(2.3);

        Assert.Equal(4.6, (hours * rent).Millions, tolerance: 1e-12);   // two roundings of a double
        Assert.Equal(4.6, (rent * hours).Millions, tolerance: 1e-12);
        Assert.Equal(2.3, (Usd.FromMillions(4.6) / rent).Millions, tolerance: 1e-12);
        Assert.Equal(2.0, (Usd.FromMillions(4.6) / hours).Dollars, tolerance: 1e-12);
    }

    // By hand: 3.6e15 FLOP at 1 TFLOP/s last 3,600 s, one GPU-hour; 2,048 GPU-hours on 2,048 GPUs last one hour.
    [Fact]
    public void Compute_over_speed_is_time()
    {
        var time = Flop.FromOperations(3.6e15) / FlopPerSecond.FromTera(1);

        Assert.Equal(1.0, time.Hours);
        Assert.Equal(1e12, (Flop.FromOperations(3.6e15) / time).PerSecond);
        Assert.Equal(3.6e15, (FlopPerSecond.FromTera(1) * time).Operations);
        Assert.Equal(TimeSpan.FromHours(1), GpuHours.FromHours(2_048) / GpuCount.FromCount(2_048));
    }

    // By hand: 10 million tokens at 2.50 dollars a million are 25 dollars.
    [Fact]
    public void Tokens_times_price_is_money()
    {
        Assert.Equal(25.0, (Tokens.FromMillions(10) * UsdPerMillionTokens.FromDollars(2.5)).Dollars);
        Assert.Equal(25.0, (UsdPerMillionTokens.FromDollars(2.5) * Tokens.FromMillions(10)).Dollars);
        Assert.Equal(2.5, (Usd.FromDollars(25) / Tokens.FromMillions(10)).Dollars);
    }

    [Fact]
    public void Bandwidth_moves_data_in_seconds() =>
        Assert.Equal(2.0, Bytes.FromGigabytes(8_000) / BytesPerSecond.FromTerabytes(4));

    [Theory]
    [InlineData("2.5 USD/GPU-h", 2.5)]
    [InlineData("2.5USD/GPU-h", 2.5)]
    [InlineData(" 3e-1 k USD/GPU-h ", 300)]
    public void A_rent_is_read_with_its_unit(string text, double dollars) =>
        Assert.Equal(dollars, Quantity.Parse<UsdPerGpuHour>(text).Dollars);

    [Fact]
    public void A_fraction_is_read_as_a_part_or_in_percent()
    {
        Assert.Equal(0.36, Quantity.Parse<Fraction>("0.36").Ratio);
        Assert.Equal(0.36, Quantity.Parse<Fraction>("36 %").Ratio);
    }

    [Fact]
    public void Another_unit_is_refused_with_both_named()
    {
        var error = Assert.Throws<FormatException>(() => Quantity.Parse<UsdPerGpuHour>("2.5 USD"));

        Assert.Equal("'2.5 USD' is given in USD, but USD/GPU-h was asked for; write it like '2.5 USD/GPU-h'.", error.Message);
    }

    [Theory]
    [InlineData("two dollars")]
    [InlineData("")]
    [InlineData("1.2.3 USD")]
    public void What_is_no_number_is_refused(string text)
    {
        var error = Assert.Throws<FormatException>(() => Quantity.Parse<Usd>(text));

        Assert.Equal($"'{text}' is not a number with its unit; write it like '2.5 USD'.", error.Message);
    }

    [Fact]
    public void A_percentage_given_as_a_ratio_is_refused_with_the_cure()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.FromRatio(36));

        Assert.Equal("value must lie in [0, 1], but was 36. For 36 % write Fraction.FromPercent(36).", error.Message);
    }

    [Fact]
    public void A_negative_rent_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => UsdPerGpuHour.FromDollars(-1));

        Assert.Equal("dollars must not be negative, but was -1.", error.Message);
    }

    [Fact]
    public void Each_kind_shows_its_unit()
    {
        Assert.Equal("3.03e24 FLOP", Flop.FromOperations(3.0318e24).ToString());
        Assert.Equal("989 TFLOP/s", FlopPerSecond.FromTera(989.4).ToString());
        Assert.Equal("2.30 M GPU-h", GpuHours.FromMillions(2.3).ToString());
        Assert.Equal("USD 2.00/GPU-h", UsdPerGpuHour.FromDollars(2).ToString());
        Assert.Equal("USD 0.150/Mtok", UsdPerMillionTokens.FromDollars(0.15).ToString());
        Assert.Equal("15.5 T tokens", Tokens.FromTrillions(15.5).ToString());
        Assert.Equal("32.6 B parameters", Parameters.FromBillions(32.6).ToString());
        Assert.Equal("520 GB", Bytes.FromGigabytes(520).ToString());
        Assert.Equal("3.35 TB/s", BytesPerSecond.FromTerabytes(3.35).ToString());
        Assert.Equal("1.20 GW", Watts.FromGigawatts(1.2).ToString());
        Assert.Equal("43.4 M kWh", KilowattHours.FromKilowattHours(43.4e6).ToString());
        Assert.Equal("USD 0.0806/kWh", UsdPerKilowattHour.FromDollars(0.0806).ToString());
        Assert.Equal("USD 24.9 k/GPU", UsdPerGpu.FromDollars(24_875).ToString());
        Assert.Equal("1.75 years", Years.FromYears(1.7467).ToString());
        Assert.Equal("200 people", Headcount.FromCount(200).ToString());
        Assert.Equal("100 k GPUs", GpuCount.FromCount(100_000).ToString());
        Assert.Equal("8.75 times", Ratio.FromTimes(8.75).ToString());
        Assert.Equal("36.0 %", Fraction.FromPercent(36).ToString());
    }

    // By hand: a million watts is a megawatt, 1e12 a trillion, one basis point a ten-thousandth.
    [Fact]
    public void Each_unit_leads_in_and_out()
    {
        Assert.Equal((1.5e6, 1.5), (Watts.FromMegawatts(1.5).Value, Watts.FromMegawatts(1.5).Megawatts));
        Assert.Equal(1e12, Parameters.FromTrillions(1).Count);
        Assert.Equal((15.5e12, 15_500.0), (Tokens.FromTrillions(15.5).Count, Tokens.FromTrillions(15.5).Billions));
        Assert.Equal((0.045, 450.0), (InterestRate.FromBasisPoints(450).Ratio, InterestRate.FromRatio(0.045).BasisPoints));
        Assert.Equal(2.5, UsdPerPerson.FromDollars(2_500_000).Millions);
        Assert.Equal(8.0, BytesPerSecond.FromPerSecond(8e12).Terabytes);
    }

    // By hand: a petaflop-day is 1e15 operations in each of 86,400 s.
    [Fact]
    public void A_unit_is_worth_what_its_name_says()
    {
        Assert.Equal(8.64e19, Flop.FromPetaflopDays(1).Operations);
        Assert.Equal(15e9, Tokens.FromBillions(15).Count);
        Assert.Equal(50.0, Volatility.FromBase(0.5).Percent);
        Assert.Equal(1.5, Tokens.FromCount(1.5e12).Trillions);
    }

    [Fact]
    public void Minus_zero_is_nothing_and_not_negative() => Assert.Equal("0 W", Watts.FromWatts(-0.0).ToString());

    [Theory]
    [InlineData("abc", "'abc' is not a number with its unit; write it like '2.5 USD'.")]
    [InlineData("1.2.3 USD", "'1.2.3 USD' is not a number with its unit; write it like '2.5 USD'.")]
    [InlineData("5 %", "'5 %' is given in %, but USD was asked for; write it like '2.5 USD'.")]
    public void What_is_no_amount_is_refused_in_a_sentence(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Quantity.Parse<Usd>(text)).Message);

    [Fact]
    public void A_sweep_has_two_ends() =>
        Assert.Contains("A sweep has two ends.", Assert.Throws<ArgumentOutOfRangeException>(() => Steps.Even(0, 1, 1)).Message, StringComparison.Ordinal);

    // Three digits, and the next letter from 999.5 on, which rounds to a thousand.
    [Theory]
    [InlineData(0.5, "0.500")]
    [InlineData(1, "1.00")]
    [InlineData(999.4, "999")]
    [InlineData(999.6, "1.00 k")]
    [InlineData(1.5e14, "150 T")]
    public void A_number_is_shown_with_three_digits(double value, string shown) => Assert.Equal(shown, Show.Scaled(value));

    [Fact]
    public void Whole_digits_reach_to_a_hundred_trillion() =>
        Assert.Equal("200000000000000", Show.Significant(2e14));
}
