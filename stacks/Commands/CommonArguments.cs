using System.CommandLine;
using System.Globalization;
using Infra.Settings;

namespace Stacks.Commands;

/// <summary>What several commands ask for, in the same words.</summary>
internal static class CommonArguments
{
    private const int LongestWait = 180;

    public static Argument<string> Stack() => new("stack") { Description = "The stack, for example staging" };

    /// <summary>A wait of 1 to 180 minutes.</summary>
    public static Option<int> TimeoutMinutes(int otherwise) => new("--timeout-minutes")
    {
        HelpName = "N",
        DefaultValueFactory = _ => otherwise,
        Description = "How long it may take",
        CustomParser = found =>
        {
            var text = found.Tokens is [{ Value: var value }] ? value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= LongestWait)
            {
                return minutes;
            }

            found.AddError($"--timeout-minutes is {Printable.Quoted(text)} but must be 1 to {LongestWait}");
            return otherwise;
        },
    };
}
