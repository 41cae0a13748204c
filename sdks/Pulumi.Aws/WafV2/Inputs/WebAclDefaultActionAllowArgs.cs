namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclDefaultActionAllowArgs : ResourceArgs;
