namespace Infra.Settings;

/// <summary>
/// The state of a secret in the stack file. Its text exists only inside a run by the Pulumi engine, which decrypts it,
/// and is handed out by <see cref="Reveal"/> alone: nothing that prints a value can print this one.
/// </summary>
public sealed class SecretValue
{
    private readonly string? _text;

    private SecretValue(bool isSet, string? text)
    {
        IsSet = isSet;
        _text = text;
    }

    /// <summary>The stack file has no value yet.</summary>
    public static SecretValue NotSet { get; } = new(isSet: false, text: null);

    /// <summary>The stack file has a value, encrypted, and nobody here can read it.</summary>
    public static SecretValue Encrypted { get; } = new(isSet: true, text: null);

    public bool IsSet { get; }

    /// <summary>A value that the engine decrypted.</summary>
    public static SecretValue Decrypted(string text) => new(isSet: true, text);

    /// <summary>The value; outside the engine a stand-in, so that the plan is whole without it.</summary>
    public string Reveal() => _text ?? "known-to-the-engine-only";

    public override string ToString() => IsSet ? "[secret]" : "[not set]";
}
