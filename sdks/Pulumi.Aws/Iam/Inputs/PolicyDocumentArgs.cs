namespace Pulumi.Aws.Iam.Inputs;

public sealed class PolicyDocumentArgs : ResourceArgs;
