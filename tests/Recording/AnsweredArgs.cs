using Pulumi;

namespace Tests.Recording;

internal sealed class AnsweredArgs : ResourceArgs
{
    [Input("domainName")]
    public Input<string>? DomainName { get; set; }

    [Input("engine")]
    public Input<string>? Engine { get; set; }

    [Input("identifier")]
    public Input<string>? Identifier { get; set; }

    [Input("manageMasterUserPassword")]
    public Input<bool>? ManageMasterUserPassword { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("subjectAlternativeNames")]
    public InputList<string>? SubjectAlternativeNames { get; set; }

    [Input("vpcId")]
    public Input<string>? VpcId { get; set; }
}
