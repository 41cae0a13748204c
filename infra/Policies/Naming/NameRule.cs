namespace Infra.Policies.Naming;

/// <summary>What a service of AWS takes as the name of its resources.</summary>
/// <param name="Input">The input that has the name.</param>
/// <param name="Longest">The most characters.</param>
internal sealed record NameRule(string Input, int Longest)
{
    /// <summary>Whether it takes the characters of a name; any unless said.</summary>
    public Func<string, bool> Takes { get; init; } = _ => true;

    /// <summary>Letters, digits and these.</summary>
    public static Func<string, bool> LettersAnd(string marks) =>
        name => name.All(letter => char.IsAsciiLetterOrDigit(letter) || marks.Contains(letter, StringComparison.Ordinal));

    /// <summary>Small letters, digits and single hyphens, a letter first: databases and caches.</summary>
    public static bool IsIdentifier(string name) =>
        name is [>= 'a' and <= 'z', ..]
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && !name.Contains("--", StringComparison.Ordinal)
        && !name.EndsWith('-');

    /// <summary>Load balancers and their target groups; AWS calls internal ones so itself.</summary>
    public static bool IsBalancer(string name) =>
        LettersAnd("-")(name) && !name.StartsWith('-') && !name.EndsWith('-') && !name.StartsWith("internal-", StringComparison.Ordinal);

    /// <summary>What is part of the address of a bucket.</summary>
    public static bool IsBucket(string name) =>
        name.Length >= 3
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '.')
        && char.IsAsciiLetterOrDigit(name[0])
        && char.IsAsciiLetterOrDigit(name[^1])
        && !name.Contains("..", StringComparison.Ordinal);

    /// <summary>AWS keeps <c>alias/aws/</c> for itself.</summary>
    public static bool IsAlias(string name) =>
        name.StartsWith("alias/", StringComparison.Ordinal) && !name.StartsWith("alias/aws/", StringComparison.Ordinal) && LettersAnd("/_-")(name);

    /// <summary>AWS gives the ids of groups this beginning.</summary>
    public static bool IsSecurityGroup(string name) => !name.StartsWith("sg-", StringComparison.Ordinal);
}
