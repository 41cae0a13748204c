using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Settings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Stacks.Configuration;

/// <summary>
/// What a scalar means to the engine, which reads a nested value as YAML types it and hands it on as JSON. A value that
/// would not come back as written is marked, so that a preview refuses what a deployment would read differently.
/// </summary>
internal static partial class YamlScalar
{
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static ConfigNode Node(Scalar scalar) => scalar.Style != ScalarStyle.Plain ? new ConfigNode.Scalar(scalar.Value)
        : NullPattern().IsMatch(scalar.Value) ? new ConfigNode.Empty()
        : TypedPattern().IsMatch(scalar.Value) && !ComesBackAsWritten(scalar.Value) ? new ConfigNode.Unquoted(scalar.Value)
        : new ConfigNode.Scalar(scalar.Value);

    private static bool ComesBackAsWritten(string text) =>
        text is "true" or "false"
        || (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && $"{whole}" == text)
        || (double.TryParse(text, Decimals, CultureInfo.InvariantCulture, out var number) && $"{number}" == text);

    [GeneratedRegex(@"\A(~|null|Null|NULL|)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NullPattern();

    // Flags in any case, numbers with signs, underscores, exponents and bases, infinities, and dates.
    [GeneratedRegex(
        """
        \A(
            [Tt]rue | TRUE | [Ff]alse | FALSE
          | [-+]? ( ([0-9][0-9_]*(\.[0-9_]*)?|\.[0-9_]+)([eE][-+]?[0-9]+)? | 0[xob][0-9A-Fa-f_]+ | \.(inf|Inf|INF) )
          | \.(nan|NaN|NAN)
          | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\ ].*)?
        )\z
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypedPattern();
}
