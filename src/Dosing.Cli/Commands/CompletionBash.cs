using System.Text;

namespace Dosing.Cli.Commands;

/// <summary>The script of bash. It needs bash alone, not the package of completions.</summary>
internal static class CompletionBash
{
    /// <summary>The script; to be sourced.</summary>
    public static string Script(IReadOnlyList<CompletedCommand> tree)
    {
        var text = new StringBuilder("""
            # Completion of dosing for bash: source <(dosing completion bash)
            _dosing() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} at='' words='' files='' i
              # Bash parts --format=json into three words.
              if [ "$word" = '=' ]; then
                word=''
              elif [ "$before" = '=' ]; then
                before=${COMP_WORDS[COMP_CWORD-2]}
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$at/${COMP_WORDS[i]}" in

            """);
        foreach (var command in tree.Where(c => c.Path.Count > 0))
        {
            text.Append($"      '{string.Join(' ', command.Path.SkipLast(1))}/{command.Path[^1]}') at='{command.At}' ;;\n");
        }

        text.Append("    esac\n  done\n  case \"$at/$before\" in\n");
        foreach (var group in CompletionValues.Of(tree))
        {
            text.Append($"    {string.Join('|', group.Places.Select(p => $"'{p}'"))}) {Assign(group.Value)} ;;\n");
        }

        text.Append("    *)\n      case \"$at\" in\n");
        foreach (var command in tree)
        {
            var words = command.Commands.Select(c => c.Word).Concat(command.Options.Select(o => o.Name.Word)).Concat(command.Argument?.Words ?? []);
            text.Append($"        '{command.At}') words='{string.Join(' ', words)}'{(command.Argument is { IsFile: true } ? " files=yes" : "")} ;;\n");
        }

        text.Append("""
                  esac
                  ;;
              esac
              COMPREPLY=($(compgen -W "$words" -- "$word"))
              if [ -n "$files" ]; then
                compopt -o filenames 2> /dev/null
                local name
                while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$word")
              fi
            }
            complete -F _dosing dosing

            """);
        return text.ToString();
    }

    private static string Assign(CompletedValue value) => value.IsFile ? "files=yes" : $"words='{string.Join(' ', value.Words)}'";
}
