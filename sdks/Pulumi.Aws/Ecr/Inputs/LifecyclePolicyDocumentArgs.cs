namespace Pulumi.Aws.Ecr.Inputs;

public sealed class LifecyclePolicyDocumentArgs : ResourceArgs;
