using YamlDotNet.RepresentationModel;

namespace Tests.Workflows;

/// <param name="Node">What stands there.</param>
internal sealed record Step(YamlNode Node)
{
    /// <summary>The action: <c>actions/checkout@COMMIT</c>.</summary>
    public string? Uses => Node.Text("uses");

    /// <summary>The lines for the shell.</summary>
    public string? Run => Node.Text("run");

    public string? With(string input) => Node.At("with").Text(input);

    public bool IsCheckout => Uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true;
}
