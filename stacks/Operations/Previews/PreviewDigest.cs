using System.Security.Cryptography;
using System.Text.Json;
using Infra.Plans.Foreign;

namespace Stacks.Operations.Previews;

/// <summary>
/// What a plan is recognised by: the same changes from the same state give the same digest on every machine and at any time, another
/// change gives another. A secret counts by being one: its new value changes nothing but the path that it is at.
/// </summary>
public static class PreviewDigest
{
    /// <summary>Whether a text has the shape of a digest.</summary>
    public static bool IsOne(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>64 hexadecimal digits, lower-case.</summary>
    public static string Of(PulumiPreview preview)
    {
        var steps = preview.Changes().Select(Written).OrderBy(Convert.ToHexString, StringComparer.Ordinal);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var step in steps)
        {
            hash.AppendData(step);
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] Written(PulumiStep step)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("op", step.Op);
            json.WriteString("urn", step.Urn);
            json.WriteString("provider", WithoutId(step.Provider));
            WriteTexts(json, "diffReasons", step.DiffReasons);
            WriteTexts(json, "replaceReasons", step.ReplaceReasons);
            json.WritePropertyName("detailedDiff");
            CanonicalJson.Write(json, step.DetailedDiff);
            WriteState(json, "oldState", step.OldState);
            WriteState(json, "newState", step.NewState);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteState(Utf8JsonWriter json, string name, PulumiState? state)
    {
        if (state is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("parent", state.Parent);
        json.WriteString("deletedWith", state.DeletedWith);
        json.WriteBoolean("protect", state.Protect);
        json.WriteBoolean("retainOnDelete", state.RetainOnDelete);
        json.WritePropertyName("customTimeouts");
        CanonicalJson.Write(json, state.CustomTimeouts);
        WriteTexts(json, "dependencies", state.Dependencies);
        json.WritePropertyName("inputs");
        CanonicalJson.Write(json, state.Inputs);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string>? texts)
    {
        json.WriteStartArray(name);
        foreach (var text in (texts ?? []).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The URN of a provider: its id is another one wherever it is made anew.</summary>
    private static string? WithoutId(string? provider) => provider?.LastIndexOf("::", StringComparison.Ordinal) is > 0 and var end ? provider[..end] : provider;
}
