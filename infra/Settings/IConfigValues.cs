namespace Infra.Settings;

/// <summary>The configuration of one stack: the same to <see cref="StackSettingsReader"/> whether the engine or a file gives it.</summary>
public interface IConfigValues
{
    /// <summary>The file that a person edits to change a value, for messages: <c>Pulumi.staging.yaml</c>.</summary>
    string File { get; }

    /// <summary>The keys of the project's own namespace, without it, in the order of the file.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a key: <c>product</c> for <c>infra:product</c>, <c>aws:region</c> with its namespace. Null when absent.</summary>
    ConfigNode? Find(string key);
}
