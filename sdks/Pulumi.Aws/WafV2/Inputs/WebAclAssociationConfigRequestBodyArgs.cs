namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclAssociationConfigRequestBodyArgs : ResourceArgs
{
    [Input("apiGateway")]
    public Input<WebAclAssociationConfigRequestBodyApiGatewayArgs>? ApiGateway { get; set; }

    [Input("appRunnerService")]
    public Input<WebAclAssociationConfigRequestBodyAppRunnerServiceArgs>? AppRunnerService { get; set; }

    [Input("cloudfront")]
    public Input<WebAclAssociationConfigRequestBodyCloudfrontArgs>? Cloudfront { get; set; }

    [Input("cognitoUserPool")]
    public Input<WebAclAssociationConfigRequestBodyCognitoUserPoolArgs>? CognitoUserPool { get; set; }

    [Input("verifiedAccessInstance")]
    public Input<WebAclAssociationConfigRequestBodyVerifiedAccessInstanceArgs>? VerifiedAccessInstance { get; set; }
}
