namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class PolicyDocumentArgs : ResourceArgs;
