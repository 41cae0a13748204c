using System.CommandLine;
using System.CommandLine.Parsing;

namespace Stacks.Commands;

/// <summary>Why a command line cannot be run, in one sentence about the first thing that is wrong with it.</summary>
internal static class Misuse
{
    /// <summary>Null when the command line is fine.</summary>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        // The parser takes an option that it does not know for an argument.
        var words = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens).ToList();
        if (words.Find(word => word.StartsWith('-')) is { } option)
        {
            return $"there is no option '{option}'";
        }

        if (parsed.UnmatchedTokens is [var stray, ..])
        {
            return command is RootCommand
                ? $"there is no command '{stray}'; the commands are {string.Join(", ", command.Subcommands.Select(known => known.Name))}"
                : $"'{stray}' is one argument too many";
        }

        return parsed.Errors is [var error, ..] ? Of(error, command) : null;
    }

    private static string Of(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value",
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => $"{option.Option.Name} needs a value",
        ArgumentResult { Tokens.Count: 0 } argument => $"{command.Name} needs a {argument.Argument.Name}",
        CommandResult when command is RootCommand => "a command is needed",
        _ => error.Message.TrimEnd('.'),
    };
}
