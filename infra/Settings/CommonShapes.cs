using System.Text.RegularExpressions;

namespace Infra.Settings;

/// <summary>The shapes that several sections ask for.</summary>
internal static partial class CommonShapes
{
    /// <summary>Resource names begin with a name and add up: 16 characters leave room within the 32 of a load balancer.</summary>
    public static TextShape Name => NameSuchAs("shop");

    /// <summary>The characters are those of a tag's value as well, because the owner becomes a tag.</summary>
    public static TextShape Email => new(
        "an e-mail address of at most 254 characters, for example platform@example.com",
        text => text.Length <= 254 && EmailPattern().IsMatch(text));

    public static TextShape Region => new("an AWS region, for example eu-west-1", RegionPattern().IsMatch);

    /// <summary>A <see cref="Name"/> with an example of what it names.</summary>
    public static TextShape NameSuchAs(string example) => new(
        $"2 to 16 lower-case letters, digits and single hyphens, beginning with a letter, for example {example}",
        text => text.Length is >= 2 and <= 16 && NamePattern().IsMatch(text));

    [GeneratedRegex(@"\A(?!cn-|us-gov-|us-iso)[a-z]{2}(-[a-z]+)+-[0-9]\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegionPattern();

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\A[A-Za-z0-9_.+=-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmailPattern();
}
