using System.Globalization;
using Dosing.Preparation;
using Dosing.Quantities;
using Dosing.Testing;
using FsCheck.Fluent;

namespace Dosing.Tests.Preparation;

/// <summary>Volume = dose x weight / strength, worked by hand; right within half of the last printed digit, exactly.</summary>
public class RateTableTests
{
    [Theory]
    [InlineData("45 kg", "0.3 mg/kg/h", "2 mg/mL", "6.75")] // 13.5 mg/h
    [InlineData("85 kg", "0.3 mg/kg/h", "2 mg/mL", "12.75")] // 25.5 mg/h
    [InlineData("95 kg", "0.2 mg/kg/h", "2 mg/mL", "9.5")] // 19 mg/h
    [InlineData("70 kg", "10 mcg/kg/min", "2 mg/mL", "21")] // 42 mg/h
    [InlineData("70 kg", "0.1 mg/kg/min", "500mg/10mL", "8.4")] // 420 mg/h at 50 mg/mL
    [InlineData("70 kg", "20 mg/h", "1 mg/mL", "20")]
    [InlineData("100 lb", "1 mg/kg/h", "1 mg/mL", "45.359237")]
    [InlineData("70 kg", "0.1 mg/kg/h", "3 mg/mL", "2.3333333333333333333333333333")]
    public void A_rate_is_the_dose_for_the_weight_at_the_strength(string weight, string rate, string strength, string expected) =>
        Assert.Equal(expected, QuantityFormat.Number(Cell(weight, rate, strength, "1 mL/h").Right));

    [Theory]
    [InlineData("70 kg", "0.5 mg/kg", "50 mg/mL", "0.7")]
    [InlineData("70 kg", "35 mg", "10 mg/mL", "3.5")]
    [InlineData("70 kg", "500 mcg/kg", "500mg/10mL", "0.7")]
    public void A_volume_is_the_dose_at_the_strength(string weight, string dose, string strength, string expected) =>
        Assert.Equal(expected, QuantityFormat.Number(Cell(weight, dose, strength, "1 mL", RateTableKind.Volumes).Right));

    /// <summary>13.5 mg/h at 2 mg/mL are 6.75 mL/h.</summary>
    [Theory]
    [InlineData("6.75 mL/h", true)]
    [InlineData("6.8 mL/h", true)]
    [InlineData("6.7 mL/h", true)]
    [InlineData("6.9 mL/h", false)]
    [InlineData("6.6 mL/h", false)]
    [InlineData("7 mL/h", true)]
    [InlineData("6 mL/h", false)]
    [InlineData("7.0 mL/h", false)]
    [InlineData("6.754 mL/h", false)]
    [InlineData("6.755 mL/h", false)]
    [InlineData("6.7500 mL/h", true)]
    [InlineData("11.8 mL/h", false)]
    [InlineData("0 mL/h", false)]
    public void A_figure_is_right_within_half_of_its_last_digit(string printed, bool isRight) =>
        Assert.Equal(isRight, Cell("45 kg", "0.3 mg/kg/h", "2 mg/mL", printed).IsRight);

    [Theory]
    [InlineData("45.000000001 kg", "6.7 mL/h", false)]
    [InlineData("45 kg", "6.7 mL/h", true)]
    [InlineData("44.999999999 kg", "6.8 mL/h", false)]
    [InlineData("44.999999999 kg", "6.7 mL/h", true)]
    public void The_edge_has_one_side_however_near_the_value(string weight, string printed, bool isRight) =>
        Assert.Equal(isRight, Cell(weight, "0.3 mg/kg/h", "2 mg/mL", printed).IsRight);

    [Theory]
    [InlineData("45 kg", "0.3 mg/kg/h", "2 mg/mL", "11.8 mL/h", "6.75 mL/h")] // it ends
    [InlineData("45 kg", "0.3 mg/kg/h", "2 mg/mL", "7.0000 mL/h", "6.75 mL/h")]
    [InlineData("70 kg", "0.1 mg/kg/h", "3 mg/mL", "2.4 mL/h", "2.33 mL/h")] // one place more, three digits
    [InlineData("70 kg", "0.1 mg/kg/h", "3 mg/mL", "2.33334 mL/h", "2.333333 mL/h")]
    [InlineData("70 kg", "10 mg/kg/h", "3 mg/mL", "233 mL/h", null)] // 233.333 is right as 233
    [InlineData("70 kg", "10 mg/kg/h", "3 mg/mL", "240 mL/h", "233.3 mL/h")]
    [InlineData("70 kg", "0.001 mg/kg/h", "3 mg/mL", "1 mL/h", "0.0233 mL/h")] // three digits
    [InlineData("45.00000001 kg", "0.3 mg/kg/h", "2 mg/mL", "6.7 mL/h", "6.750000002 mL/h")] // 6.75 would look right as 6.7
    [InlineData("44.33333333 kg", "0.3 mg/kg/h", "2 mg/mL", "6.7 mL/h", "6.6499999995 mL/h")] // 6.65 would
    public void The_right_figure_is_exact_or_has_one_place_more(string weight, string rate, string strength, string printed, string? expected)
    {
        var cell = Cell(weight, rate, strength, printed);
        Assert.Equal(expected is null, cell.IsRight);
        Assert.True(expected is null || cell.RightText == expected, cell.RightText);
    }

    [Fact]
    public void What_is_rounded_is_right_and_two_digits_off_is_wrong() =>
        Properties.ForAll(
            from weight in Gen.Choose(1, 300_000)
            from rate in Gen.Choose(1, 5_000)
            from strength in Gen.Choose(1, 100)
            from places in Gen.Choose(0, 5)
            select (weight, rate, strength, places), c =>
            {
                var (weight, rate, strength) = ($"{Text(c.weight, 3)} kg", $"{Text(c.rate, 3)} mg/kg/h", $"{Text(c.strength, 0)} mg/mL");
                var exact = c.weight * (decimal)c.rate / (1_000_000m * c.strength);
                var unit = new decimal(1, 0, 0, false, (byte)c.places);
                foreach (var (offset, isRight) in new[] { (0, true), (2, false), (-2, false) })
                {
                    var figure = Math.Round(exact, c.places, MidpointRounding.AwayFromZero) + (offset * unit);
                    var printed = figure.ToString($"F{c.places}", CultureInfo.InvariantCulture);
                    if (figure >= 0m && !printed.EndsWith(".000", StringComparison.Ordinal))
                    {
                        Assert.Equal(isRight, Cell(weight, rate, strength, $"{printed} mL/h").IsRight);
                    }
                }
            });

    [Fact]
    public void Every_cell_that_cannot_be_read_is_named_with_its_row_and_column()
    {
        var errors = RateTable.Read(new RateTableRow(7, "45", "0,3 mg/kg/h", "2 mg/ml/h", ""), RateTableKind.Rates).Errors;
        Assert.Equal(
            ["row 7, weight unit-missing", "row 7, rate decimal-comma", "row 7, strength unit-unknown", "row 7, printed empty"],
            errors.Select(e => $"{e.Field} {e.Code}"));
    }

    [Theory]
    [InlineData("0.3 mg/kg", "6.8 mL/h", RateTableKind.Rates, "rate unit-kind")]
    [InlineData("6.75 mL/h", "6.8 mL/h", RateTableKind.Rates, "rate unit-kind")]
    [InlineData("0.3 mg/kg/h", "6.8 mL", RateTableKind.Rates, "printed unit-kind")]
    [InlineData("0.3 mg/kg/h", "6.8 mL", RateTableKind.Volumes, "dose unit-kind")]
    [InlineData("2 mL", "6.8 mL", RateTableKind.Volumes, "dose unit-kind")]
    [InlineData("0.3 mg/kg", "6.8 mL/h", RateTableKind.Volumes, "printed unit-kind")]
    [InlineData("0.3 mg/kg", "1.000 mL", RateTableKind.Volumes, "printed digit-groups")]
    [InlineData("0 mg/kg", "0 mL", RateTableKind.Volumes, "dose zero")]
    public void A_unit_of_another_kind_is_refused(string dose, string printed, RateTableKind kind, string expected)
    {
        var errors = RateTable.Read(new RateTableRow(1, "45 kg", dose, "2 mg/mL", printed), kind).Errors;
        Assert.Equal([$"row 1, {expected}"], errors.Select(e => $"{e.Field} {e.Code}"));
    }

    [Theory]
    [InlineData("1.4 mL")]
    [InlineData("1.4 ml")]
    public void A_litre_is_printed_with_either_letter(string printed) => Assert.True(Cell("70 kg", "1 mg/kg", "50 mg/mL", printed, RateTableKind.Volumes).IsRight);

    private static RateTableCell Cell(string weight, string dose, string strength, string printed, RateTableKind kind = RateTableKind.Rates) =>
        RateTable.Read(new RateTableRow(1, weight, dose, strength, printed), kind).Value!;

    private static string Text(int digits, int places) => QuantityFormat.Number(new decimal(digits, 0, 0, false, (byte)places));
}
