namespace Pulumi.Aws.Lambda;

public class Permission : CustomResource
{
    [Output("action")]
    public Output<string> Action { get; private set; } = null!;

    [Output("eventSourceToken")]
    public Output<string?> EventSourceToken { get; private set; } = null!;

    [Output("function")]
    public Output<string> Function { get; private set; } = null!;

    [Output("functionUrlAuthType")]
    public Output<string?> FunctionUrlAuthType { get; private set; } = null!;

    [Output("invokedViaFunctionUrl")]
    public Output<bool?> InvokedViaFunctionUrl { get; private set; } = null!;

    [Output("principal")]
    public Output<string> Principal { get; private set; } = null!;

    [Output("principalOrgId")]
    public Output<string?> PrincipalOrgId { get; private set; } = null!;

    [Output("qualifier")]
    public Output<string?> Qualifier { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("sourceAccount")]
    public Output<string?> SourceAccount { get; private set; } = null!;

    [Output("sourceArn")]
    public Output<string?> SourceArn { get; private set; } = null!;

    [Output("statementId")]
    public Output<string> StatementId { get; private set; } = null!;

    [Output("statementIdPrefix")]
    public Output<string> StatementIdPrefix { get; private set; } = null!;

    public Permission(string name, PermissionArgs args, CustomResourceOptions? options = null)
        : base("aws:lambda/permission:Permission", name, args, options)
    {
    }
}

public sealed class PermissionArgs : ResourceArgs
{
    [Input("action", required: true)]
    public Input<string> Action { get; set; } = null!;

    [Input("eventSourceToken")]
    public Input<string>? EventSourceToken { get; set; }

    [Input("function", required: true)]
    public Input<string> Function { get; set; } = null!;

    [Input("functionUrlAuthType")]
    public Input<string>? FunctionUrlAuthType { get; set; }

    [Input("invokedViaFunctionUrl")]
    public Input<bool>? InvokedViaFunctionUrl { get; set; }

    [Input("principal", required: true)]
    public Input<string> Principal { get; set; } = null!;

    [Input("principalOrgId")]
    public Input<string>? PrincipalOrgId { get; set; }

    [Input("qualifier")]
    public Input<string>? Qualifier { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("sourceAccount")]
    public Input<string>? SourceAccount { get; set; }

    [Input("sourceArn")]
    public Input<string>? SourceArn { get; set; }

    [Input("statementId")]
    public Input<string>? StatementId { get; set; }

    [Input("statementIdPrefix")]
    public Input<string>? StatementIdPrefix { get; set; }
}
