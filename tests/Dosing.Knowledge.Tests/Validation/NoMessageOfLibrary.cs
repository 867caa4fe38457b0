using System.Globalization;
using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Resources;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>
/// Every rule has a message of its own: the native file carries none of the library's, so no test of this assembly may
/// meet one.
/// </summary>
internal sealed class NoMessageOfLibrary : ILanguageManager
{
    public bool Enabled { get; set; } = true;

    public CultureInfo? Culture { get; set; }

    [ModuleInitializer]
    internal static void Install() => ValidatorOptions.Global.LanguageManager = new NoMessageOfLibrary();

    public string GetString(string key, CultureInfo? culture = null) => throw new InvalidOperationException($"A rule by {key} has no message of its own.");
}
