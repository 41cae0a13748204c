namespace Infra.Settings;

/// <summary>A value of a stack file, wherever it came from: the YAML file itself or the Pulumi engine.</summary>
public abstract record ConfigNode
{
    private ConfigNode()
    {
    }

    /// <summary>A number, flag or text, as its author wrote it.</summary>
    public sealed record Scalar(string Text) : ConfigNode;

    /// <summary>
    /// A text without quotes that YAML reads as a number, flag or date and the engine then writes in another way:
    /// <c>8.0</c> arrives in a program as <c>8</c>. Where a text is meant, it needs quotes.
    /// </summary>
    public sealed record Unquoted(string Text) : ConfigNode;

    /// <summary>Nested keys in the order of the file.</summary>
    public sealed record Map(IReadOnlyList<KeyValuePair<string, ConfigNode>> Entries) : ConfigNode;

    public sealed record Sequence(IReadOnlyList<ConfigNode> Items) : ConfigNode;

    /// <summary>A <c>secure:</c> value.</summary>
    public sealed record Secret(SecretValue Value) : ConfigNode;

    /// <summary>A key without a value.</summary>
    public sealed record Empty : ConfigNode;
}
