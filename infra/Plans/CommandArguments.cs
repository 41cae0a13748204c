namespace Infra.Plans;

/// <summary>Commands as containers take them: <c>--password=...</c>, <c>--password ...</c>, <c>PGPASSWORD=...</c>. Whoever may list processes reads them.</summary>
internal static class CommandArguments
{
    /// <summary>Whether one of them is a secret.</summary>
    public static bool HoldSecret(IReadOnlyList<object?> arguments) =>
        arguments.Index().Any(item => item.Item is string argument && IsSecret(item.Index == 0 ? null : arguments[item.Index - 1] as string, argument));

    /// <summary>Whether an argument is a secret by what its own first part, or the option before it, asks for.</summary>
    /// <param name="before">The argument before it; null for none.</param>
    /// <param name="argument">The argument.</param>
    public static bool IsSecret(string? before, string argument) =>
        (argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && Asks(argument[..equals], argument[(equals + 1)..]))
        || (before is ['-', ..] && argument is not ['-', ..] && Asks(before, argument));

    private static bool Asks(string name, string value) =>
        value is not ['$', ..]
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
        && SecretLike.IsSecretBy(SecretNames.Of(name), value);
}
