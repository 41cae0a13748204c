using System.CommandLine;
using Infra.Settings;

namespace Stacks.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>The first of the words stands where nobody gives one.</summary>
    public static Option<string> Of(string name, string[] choices, string description)
    {
        var option = new Option<string>(name) { HelpName = string.Join('|', choices), DefaultValueFactory = _ => choices[0], Description = description };
        option.Validators.Add(chosen =>
        {
            if (chosen.Tokens is [{ Value: var value }] && !choices.Contains(value, StringComparer.Ordinal))
            {
                chosen.AddError($"{name} is {Printable.Quoted(value)} but must be {string.Join(", ", choices[..^1])} or {choices[^1]}");
            }
        });
        return option;
    }
}
