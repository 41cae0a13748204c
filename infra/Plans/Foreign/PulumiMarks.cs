using System.Buffers;

namespace Infra.Plans.Foreign;

/// <summary>How the engine of Pulumi marks what JSON has no word for. The texts are the engine's own, fixed for all time.</summary>
public static class PulumiMarks
{
    /// <summary>The member that marks an object, and whose value says what it is.</summary>
    public const string Signature = "4dabf18193072939515e22adb298388d";

    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    public const string Asset = "c44067f5952c0a294b673a41bacd8c17";

    public const string Archive = "0def7320c3a5731c473e5ecbe6d01bc7";

    public const string Reference = "5cf8f73096256a8f31e491e813e4eb8e";

    public const string OutputValue = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    /// <summary>The provider's note on which inputs it has filled in itself.</summary>
    public const string Defaults = "__defaults";

    /// <summary>What a preview shows in place of a secret.</summary>
    public const string HiddenSecret = "[secret]";

    // Of a text, a flag, a number, a list, a map, an asset and an archive.
    private static readonly string[] UnknownValues =
    [
        "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
        "030794c1-ac77-496b-92df-f27374a8bd58",
        "e48ece36-62e2-4504-bad9-02848725956a",
    ];

    private static readonly SearchValues<string> Unknowns = SearchValues.Create(UnknownValues, StringComparison.Ordinal);

    /// <summary>Whether a text stands for a value that only the deployment will know.</summary>
    public static bool IsUnknown(string text) => UnknownValues.Contains(text, StringComparer.Ordinal);

    /// <summary>Whether such a text is part of another: a program that puts texts together may have wrapped it.</summary>
    public static bool HoldsUnknown(string text) => text.AsSpan().ContainsAny(Unknowns);
}
