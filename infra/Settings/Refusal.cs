namespace Infra.Settings;

/// <summary>What a problem says about the value found: its text when it is plain, its kind otherwise, and never a secret.</summary>
internal static class Refusal
{
    public static string Of(ConfigNode? found, string allowed) => found switch
    {
        null => $"is missing; it must be {allowed}",
        ConfigNode.Empty => $"is empty; it must be {allowed}",
        ConfigNode.Secret => $"is a secret but belongs in plain; it must be {allowed}",
        ConfigNode.Scalar scalar => $"is {Printable.Quoted(scalar.Text)} but must be {allowed}",
        ConfigNode.Unquoted unquoted => $"is {Printable.Quoted(unquoted.Text)} but must be {allowed}",
        ConfigNode.Sequence sequence => $"is a list of {sequence.Items.Count} but must be {allowed}",
        _ => $"is a section but must be {allowed}",
    };
}
