namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionAllowCustomRequestHandlingArgs : ResourceArgs
{
    [Input("insertHeaders", required: true)]
    private InputList<WebAclDefaultActionAllowCustomRequestHandlingInsertHeaderArgs>? _insertHeaders;

    public InputList<WebAclDefaultActionAllowCustomRequestHandlingInsertHeaderArgs> InsertHeaders
    {
        get => _insertHeaders ??= new InputList<WebAclDefaultActionAllowCustomRequestHandlingInsertHeaderArgs>();
        set => _insertHeaders = value;
    }
}
