using System.Text;

namespace Dosing.Cli.Commands;

/// <summary>The script of PowerShell, with what each word does.</summary>
internal static class CompletionPwsh
{
    /// <summary>The script; to be invoked from the profile.</summary>
    public static string Script(IReadOnlyList<CompletedCommand> tree)
    {
        var text = new StringBuilder("""
            # Completion of dosing for PowerShell: dosing completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName dosing -ScriptBlock {
              param($typed, $ast, $position)
              $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.Extent.Text })
              $at = ''
              foreach ($word in ($before | Select-Object -Skip 1)) {
                switch -CaseSensitive -Exact ("$at/$word") {

            """);
        foreach (var command in tree.Where(c => c.Path.Count > 0))
        {
            text.Append($"      '{string.Join(' ', command.Path.SkipLast(1))}/{command.Path[^1]}' {{ $at = '{command.At}'; break }}\n");
        }

        text.Append("    }\n  }\n  $values = @(switch -CaseSensitive -Exact (\"$at/$($before[-1])\") {\n");
        foreach (var group in CompletionValues.Of(tree))
        {
            foreach (var place in group.Places)
            {
                text.Append($"    '{place}' {{ {Values(group.Value)}; break }}\n");
            }
        }

        text.Append("    default {\n      switch -CaseSensitive -Exact ($at) {\n");
        foreach (var command in tree)
        {
            var words = command.Commands.Concat(command.Options.Select(o => o.Name)).Concat((command.Argument?.Words ?? []).Select(w => new CompletedWord(w, w)));
            text.Append($"        '{command.At}' {{\n{string.Concat(words.Select(w => $"          ,@({Quoted(w.Word)}, {Quoted(w.Description)})\n"))}          break\n        }}\n");
        }

        text.Append("""
                  }
                }
              })
              $values | Where-Object { $_ -and $_[0].StartsWith($typed, [StringComparison]::Ordinal) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
              }
            }

            """);
        return text.ToString();
    }

    /// <summary>Nothing for a file: PowerShell then offers files by itself.</summary>
    private static string Values(CompletedValue value) =>
        value.Words.Count == 0 ? "$null" : string.Join("; ", value.Words.Select(w => $",@({Quoted(w)}, {Quoted(w)})"));

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
