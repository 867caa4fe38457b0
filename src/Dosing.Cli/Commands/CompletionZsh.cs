using System.Text;

namespace Dosing.Cli.Commands;

/// <summary>The script of zsh, with what each word does.</summary>
internal static class CompletionZsh
{
    /// <summary>The script; to be sourced, or to stand as <c>_dosing</c> in a folder of functions.</summary>
    public static string Script(IReadOnlyList<CompletedCommand> tree)
    {
        var text = new StringBuilder("""
            #compdef dosing
            # Completion of dosing for zsh: source <(dosing completion zsh), after compinit
            _dosing() {
              local at='' before=${words[CURRENT-1]} files='' known='' i
              local -a values entries
              if [[ $PREFIX == --*=* ]]; then
                before=${PREFIX%%=*}
                compset -P '*='
              fi
              for ((i = 2; i < CURRENT; i++)); do
                case "$at/${words[i]}" in

            """);
        foreach (var command in tree.Where(c => c.Path.Count > 0))
        {
            text.Append($"      '{string.Join(' ', command.Path.SkipLast(1))}/{command.Path[^1]}') at='{command.At}' ;;\n");
        }

        text.Append("    esac\n  done\n  case \"$at/$before\" in\n");
        foreach (var group in CompletionValues.Of(tree))
        {
            text.Append($"    {string.Join('|', group.Places.Select(p => $"'{p}'"))}) {Assign(group.Value)} known=yes ;;\n");
        }

        text.Append("  esac\n  if [[ -z $known ]]; then\n    case \"$at\" in\n");
        foreach (var command in tree)
        {
            text.Append($"      '{command.At}')\n");
            if (command.Argument is { } argument)
            {
                text.Append($"        {Assign(argument)}\n");
            }

            var entries = command.Commands.Concat(command.Options.Select(o => o.Name)).Select(w => $"          {Quoted(w)}\n");
            text.Append($"        entries=(\n{string.Concat(entries)}        ) ;;\n");
        }

        text.Append("""
                esac
              fi
              (( $#values )) && compadd -a values
              (( $#entries )) && _describe dosing entries
              [[ -n $files ]] && _files
              return 0
            }
            if [[ ${funcstack[1]} == _dosing ]]; then
              _dosing "$@"
            else
              compdef _dosing dosing
            fi

            """);
        return text.ToString();
    }

    private static string Assign(CompletedValue value) => value.IsFile ? "files=yes" : $"values=({string.Join(' ', value.Words)})";

    private static string Quoted(CompletedWord word) =>
        $"'{word.Word}:{word.Description.Replace("'", "'\\''", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal)}'";
}
