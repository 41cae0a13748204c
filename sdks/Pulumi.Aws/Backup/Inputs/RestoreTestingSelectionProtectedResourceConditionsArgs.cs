namespace Pulumi.Aws.Backup.Inputs;

public sealed class RestoreTestingSelectionProtectedResourceConditionsArgs : ResourceArgs
{
    [Input("stringEquals")]
    private InputList<RestoreTestingSelectionProtectedResourceConditionsStringEqualArgs>? _stringEquals;

    public InputList<RestoreTestingSelectionProtectedResourceConditionsStringEqualArgs> StringEquals
    {
        get => _stringEquals ??= new InputList<RestoreTestingSelectionProtectedResourceConditionsStringEqualArgs>();
        set => _stringEquals = value;
    }

    [Input("stringNotEquals")]
    private InputList<RestoreTestingSelectionProtectedResourceConditionsStringNotEqualArgs>? _stringNotEquals;

    public InputList<RestoreTestingSelectionProtectedResourceConditionsStringNotEqualArgs> StringNotEquals
    {
        get => _stringNotEquals ??= new InputList<RestoreTestingSelectionProtectedResourceConditionsStringNotEqualArgs>();
        set => _stringNotEquals = value;
    }
}
