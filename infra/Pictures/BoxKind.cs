namespace Infra.Pictures;

/// <summary>What a box is to a reader, and so its colour.</summary>
public enum BoxKind
{
    /// <summary>Whom the stack does not control.</summary>
    Outside,

    /// <summary>What meets the outside: names, CloudFront, load balancers, the way out.</summary>
    Edge,

    /// <summary>What runs the product's code.</summary>
    Compute,

    /// <summary>What keeps the product's data.</summary>
    Data,

    /// <summary>What the others lean on.</summary>
    Support,

    /// <summary>A subnet.</summary>
    Place,
}
