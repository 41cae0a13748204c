namespace Pulumi.Aws.Sns.Inputs;

public sealed class PolicyDocumentArgs : ResourceArgs;
