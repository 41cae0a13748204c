namespace Stacks.Checking;

/// <summary>What every file is held to beside the policies, in the same words wherever it is told.</summary>
internal static class PlainSecretRule
{
    public const string Id = "PLAIN-SECRET";
    public const string Promise = "no secret stands in a file for anybody to read";
    public const string Why = "Whoever has the file, an artifact with it or a log of it has the secret, and nobody knows who that is.";
    public const string Fix = "mark the value secret in the program, give it another value, delete the file and export it without --show-secrets";
}
