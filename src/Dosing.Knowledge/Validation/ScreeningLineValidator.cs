using System.Text.Json;
using Dosing.Clinical;
using Dosing.Knowledge.Conditions;
using Dosing.Knowledge.Reading;
using Dosing.Requests;

namespace Dosing.Knowledge.Validation;

/// <summary>One limit: a measured number, or a number or class in words that is shown only.</summary>
internal sealed class ScreeningLineValidator : RulesOn<LineEntry>
{
    public ScreeningLineValidator()
    {
        RuleFor(line => line.Parameter).IsSaid();
        RuleFor(line => line.Measurement).IsOneOf([.. MeasurementNames.All]);
        RuleFor(line => line.Scope).IsOneOf(Limits.Female, Limits.Plan);
        RuleFor(line => line.Op).IsOneOf([.. Limits.Signs]);
        RuleFor(line => line.Severity).IsWordOf(Words.Severities);
        RuleFor(line => line.Status).IsEvidenceStatus();
        RuleFor(line => line.Address).IsAddress();
        RuleFor(line => line.Address).IsOfStatus(line => line.Status);
        RuleFor(line => line.Value).Must(IsLimit)
            .WithErrorCode("limit-malformed").WithMessage("A limit is a number of zero or more, or a class in words.");
        RuleFor(line => line).Must(line => line.Value.ValueKind != JsonValueKind.String || line.Measurement is null)
            .WithErrorCode("class-measured").WithMessage("A class in words judges no measurement; write a number without quotes, or leave the measurement out.");
        RuleFor(line => line.Op).Must((line, sign) => line.Value.ValueKind != JsonValueKind.String || sign == "=" || !Limits.Signs.Contains(sign))
            .WithErrorCode("class-compared").WithMessage("A class in words is met or not; its sign is '='.");
        RuleFor(line => line.Measurement).Must((line, measurement) => line.Scope != Limits.Plan || measurement is null)
            .WithErrorCode("plan-measured").WithMessage("A line of the plan judges nothing before the session; leave the measurement out.");
        RuleFor(line => line.Measurement).Must((line, measurement) => measurement is not null || !(line.Decides || line.OnlyWith is not null || line.Scope == Limits.Female))
            .WithErrorCode("measurement-missing").WithMessage("decides, onlyWith and the scope female speak of a measured line; name its measurement.");
    }

    private static bool IsLimit(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDecimal(out var number) && number >= 0m,
        JsonValueKind.String => !string.IsNullOrWhiteSpace(value.GetString()),
        _ => false,
    };
}
