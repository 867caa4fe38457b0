using Dosing.Requests;

namespace Dosing.Tests.Requests;

/// <summary>Which codes are well-formed: the shapes of RxNorm, ATC and ICD-10, each with what is one character off.</summary>
public class CodeTextTests
{
    [Theory]
    [InlineData("rxnorm:1", true)]
    [InlineData("RXNORM:12345678", true)]
    [InlineData("rxnorm:123456789", false)]
    [InlineData("rxnorm:", false)]
    [InlineData("rxnorm:12a", false)]
    [InlineData("rxnorm12", false)]
    [InlineData("xnorm:12", false)]
    public void An_rxnorm_code_is_one_to_eight_digits(string text, bool expected) => Assert.Equal(expected, CodeText.IsRxNorm(text));

    [Theory]
    [InlineData("atc:N", true)]
    [InlineData("atc:N0", false)]
    [InlineData("atc:N07", true)]
    [InlineData("atc:N07B", true)]
    [InlineData("atc:N07BC", true)]
    [InlineData("atc:N07BC0", false)]
    [InlineData("ATC:n07bc01", true)]
    [InlineData("atc:N07BC012", false)]
    [InlineData("atc:707BC01", false)]
    [InlineData("atc:NO7BC01", false)]
    [InlineData("atc:N071C01", false)]
    [InlineData("atc:N07BCA1", false)]
    [InlineData("atc:", false)]
    public void An_atc_code_is_of_a_level(string text, bool expected) => Assert.Equal(expected, CodeText.IsAtc(text));

    [Theory]
    [InlineData("icd10:I10", true)]
    [InlineData("icd10:i25.1", true)]
    [InlineData("icd10:I251", true)]
    [InlineData("ICD10:S72.001A", true)]
    [InlineData("icd10:S72001A", true)]
    [InlineData("icd10:C4A", true)]
    [InlineData("icd10:S72.001AB", false)]
    [InlineData("icd10:S72001AB", false)]
    [InlineData("icd10:I1", false)]
    [InlineData("icd10:I", false)]
    [InlineData("icd10:", false)]
    [InlineData("icd10:I10.", false)]
    [InlineData("icd10:.I10", false)]
    [InlineData("icd10:I1.0", false)]
    [InlineData("icd10:I251.1", false)]
    [InlineData("icd10:I25.1.1", false)]
    [InlineData("icd10:I25-1", false)]
    [InlineData("icd10:I25.-", false)]
    [InlineData("icd10:I2-", false)]
    [InlineData("icd10:110", false)]
    [InlineData("icd10:II0", false)]
    [InlineData("I10", false)]
    public void An_icd10_code_is_a_letter_a_digit_and_one_to_five_more(string text, bool expected) => Assert.Equal(expected, CodeText.IsIcd10(text));

    [Theory]
    [InlineData("icd10:I25.1", "I25.1")]
    [InlineData("rxnorm:1819", "1819")]
    [InlineData("1819", "1819")]
    public void The_code_stands_behind_its_system(string text, string expected) => Assert.Equal(expected, CodeText.CodeOf(text));
}
