namespace Pulumi.Aws.Backup.Inputs;

public sealed class SelectionConditionArgs : ResourceArgs
{
    [Input("stringEquals")]
    private InputList<SelectionConditionStringEqualArgs>? _stringEquals;

    public InputList<SelectionConditionStringEqualArgs> StringEquals
    {
        get => _stringEquals ??= new InputList<SelectionConditionStringEqualArgs>();
        set => _stringEquals = value;
    }

    [Input("stringLikes")]
    private InputList<SelectionConditionStringLikeArgs>? _stringLikes;

    public InputList<SelectionConditionStringLikeArgs> StringLikes
    {
        get => _stringLikes ??= new InputList<SelectionConditionStringLikeArgs>();
        set => _stringLikes = value;
    }

    [Input("stringNotEquals")]
    private InputList<SelectionConditionStringNotEqualArgs>? _stringNotEquals;

    public InputList<SelectionConditionStringNotEqualArgs> StringNotEquals
    {
        get => _stringNotEquals ??= new InputList<SelectionConditionStringNotEqualArgs>();
        set => _stringNotEquals = value;
    }

    [Input("stringNotLikes")]
    private InputList<SelectionConditionStringNotLikeArgs>? _stringNotLikes;

    public InputList<SelectionConditionStringNotLikeArgs> StringNotLikes
    {
        get => _stringNotLikes ??= new InputList<SelectionConditionStringNotLikeArgs>();
        set => _stringNotLikes = value;
    }
}
