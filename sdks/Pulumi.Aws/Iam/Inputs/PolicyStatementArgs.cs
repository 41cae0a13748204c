using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs;

public sealed class PolicyStatementArgs : ResourceArgs
{
    [Input("Action")]
    public InputUnion<string, ImmutableArray<string>>? Action { get; set; }

    [Input("Condition")]
    private InputMap<object>? _condition;

    public InputMap<object> Condition
    {
        get => _condition ??= new InputMap<object>();
        set => _condition = value;
    }

    [Input("Effect", required: true)]
    public Input<global::Pulumi.Aws.Iam.PolicyStatementEffect> Effect { get; set; } = null!;

    [Input("NotAction")]
    public InputUnion<string, ImmutableArray<string>>? NotAction { get; set; }

    [Input("NotPrincipal")]
    public object? NotPrincipal { get; set; }

    [Input("NotResource")]
    public InputUnion<string, ImmutableArray<string>>? NotResource { get; set; }

    [Input("Principal")]
    public object? Principal { get; set; }

    [Input("Resource")]
    public InputUnion<string, ImmutableArray<string>>? Resource { get; set; }

    [Input("Sid")]
    public Input<string>? Sid { get; set; }
}
